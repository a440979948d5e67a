package nl.veerkracht.cases.task.model;

import java.util.UUID;

/** Gives ids; the rules make none themselves. */
@FunctionalInterface
public interface NewId {
    UUID next();
}
