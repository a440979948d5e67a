package nl.veerkracht.gateway.meeting;

import java.util.List;

/**
 * What stands in the summary of a meeting, in words; neither its title nor anything else names a person.
 *
 * @param language in which it is written, as a tag
 */
record Summary(String title, String language, List<Section> sections) {

    /** A heading with what stands below it. */
    record Section(String heading, List<String> lines) {
        @Override
        public String toString() {
            return "Section";
        }
    }

    @Override
    public String toString() {
        return "Summary";
    }
}
