/** What the youth physician advises about taking part at school, who may read it, and when it is looked at again. */
@NullMarked
package nl.veerkracht.cases.advice;

import org.jspecify.annotations.NullMarked;
