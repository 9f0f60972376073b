/** A run as an animation: which of its epochs are shown, and how they are kept in a file. */
package org.netsketch.export.film;
