/** Samples and where they come from. */
package org.netsketch.data;
