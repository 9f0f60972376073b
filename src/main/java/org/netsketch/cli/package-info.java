/** The commands that work without a window. */
package org.netsketch.cli;
