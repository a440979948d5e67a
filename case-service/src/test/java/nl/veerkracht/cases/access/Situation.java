package nl.veerkracht.cases.access;

/** How old the young person is, and whether everything has been agreed to that can be. */
record Situation(int age, boolean agreed) {}
