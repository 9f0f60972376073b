/**
 * The same networks over whole mini-batches, as quick as the processor allows.
 *
 * <p>{@link org.netsketch.nn.Network} says what is computed; this package computes it again with
 * many samples side by side. Every sum has one fixed order that depends on the shape of the network
 * and of the batch alone, so that all {@link org.netsketch.nn.batch.Kernels} give the same bits on
 * every machine.
 */
package org.netsketch.nn.batch;
