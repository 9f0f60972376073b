/** Code twins: the run of an experiment as a program that a student can read. */
package org.netsketch.export.code;
