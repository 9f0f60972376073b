/**
 * Makes what a person installs: the program with its own Java, as a package of the system at hand.
 */
package org.netsketch.installer;
