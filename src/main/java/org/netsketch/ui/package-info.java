/** The window and its panels: views of a session that compute nothing themselves. */
package org.netsketch.ui;
