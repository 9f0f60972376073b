/** A run as a page for a browser. */
package org.netsketch.export.report;
