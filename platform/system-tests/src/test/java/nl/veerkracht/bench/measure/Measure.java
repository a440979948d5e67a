package nl.veerkracht.bench.measure;

import nl.veerkracht.bench.figure.Report;
import nl.veerkracht.bench.stack.Stack;

/** Something that is measured on the running platform; it fails when the count is not what it must be. */
public interface Measure {
    /** What it is called on the command line. */
    String name();

    void run(Stack stack, Report report);
}
