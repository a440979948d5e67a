package nl.veerkracht.gateway.consent;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.remote.FamilyService.Relative;
import org.jspecify.annotations.Nullable;

/** What the people of a family are called on a page; without names, for there are none. */
public final class RelativeNames {
    private final List<Relative> relatives;
    private final Messages messages;
    private final @Nullable UUID own;
    private final @Nullable Relation reader;

    private RelativeNames(List<Relative> relatives, Messages messages, @Nullable UUID own, @Nullable Relation reader) {
        this.relatives = relatives;
        this.messages = messages;
        this.own = own;
        this.reader = reader;
    }

    /** For a reader who is one of them. */
    public static RelativeNames forFamily(List<Relative> relatives, UUID own, Relation reader, Messages messages) {
        return new RelativeNames(relatives, messages, own, reader);
    }

    /** For a reader who helps them. */
    public static RelativeNames forOthers(List<Relative> relatives, Messages messages) {
        return new RelativeNames(relatives, messages, null, null);
    }

    /** Whether this is the reader. */
    boolean isOwn(UUID id) {
        return id.equals(own);
    }

    /** These, the reader first; the services tell the young person before the parents. */
    String all(Collection<UUID> ids) {
        return relatives.stream()
                .filter(one -> ids.contains(one.id()))
                .sorted(Comparator.comparing(one -> !isOwn(one.id())))
                .map(this::name)
                .collect(Collectors.joining(", "));
    }

    /** The one with this id; somebody of the family, when it is not known who. */
    public String of(String id) {
        return relatives.stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .map(this::name)
                .orElseGet(messages::relativeUnknown);
    }

    private String name(Relative one) {
        if (isOwn(one.id()) && reader != null) {
            return messages.you(reader);
        }
        if (isPupil(one)) {
            return messages.relativePupil();
        }
        var parent = reader == Relation.PARENT ? messages.relativeOtherParent() : messages.relativeParent();
        return one.label() == null ? parent : parent + " (" + one.label() + ")";
    }

    private static boolean isPupil(Relative one) {
        return one.relation().equals(Relation.PUPIL.name());
    }
}
