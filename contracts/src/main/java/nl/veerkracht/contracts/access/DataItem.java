package nl.veerkracht.contracts.access;

/**
 * What somebody asks to see.
 *
 * @param recordedBy identifier of the organisation it comes from; a new school is not shown the records of a former one
 */
public record DataItem(DataClass dataClass, String recordedBy) {}
