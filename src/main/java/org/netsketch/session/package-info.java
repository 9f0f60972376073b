/** The one live state of the window, and the one thread that trains behind it. */
package org.netsketch.session;
