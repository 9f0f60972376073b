/** Networks of dense layers: what they hold, how they compute, and how they learn. */
package org.netsketch.nn;
