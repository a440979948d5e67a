/** What a caller asks for, checked as a whole before anything is done. */
@NullMarked
package nl.veerkracht.cases.request;

import org.jspecify.annotations.NullMarked;
