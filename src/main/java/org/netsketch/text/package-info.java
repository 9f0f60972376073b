/** What the program says, in the language of the person before it. */
package org.netsketch.text;
