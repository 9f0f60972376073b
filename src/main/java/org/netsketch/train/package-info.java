/** Experiments, and how a network is trained by them. */
package org.netsketch.train;
