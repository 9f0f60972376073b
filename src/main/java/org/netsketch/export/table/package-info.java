/** The numbers of a run as tables. */
package org.netsketch.export.table;
