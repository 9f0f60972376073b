/** The inner loops of training with vector instructions (jdk.incubator.vector). */
package org.netsketch.vector;
