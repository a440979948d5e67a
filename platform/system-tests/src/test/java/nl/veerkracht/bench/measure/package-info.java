/** What is measured; each measure proves its own count. */
@NullMarked
package nl.veerkracht.bench.measure;

import org.jspecify.annotations.NullMarked;
