/**
 * The experiment file and the run file: how the program's values become text, and text becomes
 * values.
 */
package org.netsketch.file;
