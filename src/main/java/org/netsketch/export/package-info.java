/** Figures as files. */
package org.netsketch.export;
