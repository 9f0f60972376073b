package org.netsketch.file;

/** What is said to a list of points that is empty. */
enum NoRows {
  /** There is nothing to learn from: it is a fault. */
  REFUSED,
  /** A person has yet to draw. */
  ALLOWED
}
