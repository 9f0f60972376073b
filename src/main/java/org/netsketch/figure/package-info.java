/** One class a chart: what a run has come to goes in, a drawing comes out; no window is needed. */
package org.netsketch.figure;
