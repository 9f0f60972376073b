/**
 * Numbers and chance: NumPy's random stream and the elementary functions, the same bits everywhere.
 */
package org.netsketch.math;
