package org.netsketch.nn;

/**
 * A neuron's place in a network.
 *
 * @param layer from 0, the first hidden one
 * @param index in its layer, from 0
 */
public record Unit(int layer, int index) {}
