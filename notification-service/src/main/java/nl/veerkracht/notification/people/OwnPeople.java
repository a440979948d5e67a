package nl.veerkracht.notification.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.problem.InvalidRequest;
import nl.veerkracht.notification.directory.Accounts;
import nl.veerkracht.notification.people.model.Member;
import nl.veerkracht.notification.people.model.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * The people of an organisation, by name. Keycloak cannot look for a name within one organisation, nor sort, so all are read
 * and that is done here; an organisation is small.
 */
@ApplicationScoped
class OwnPeople {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final Accounts accounts;

    OwnPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Which of them.
     *
     * @param text part of a name or an address; empty for all
     * @param ids only these accounts; empty for all
     * @param after account that comes before the first; null to begin with
     */
    record Wanted(String text, Set<String> ids, @Nullable String after, int most) {}

    /** @throws InvalidRequest when nobody on the list is the one it is to begin after */
    List<Member> list(Organisation organisation, Wanted wanted) {
        var sorted = accounts.of(organisation).stream()
                .filter(member -> wanted.ids().isEmpty() || wanted.ids().contains(member.account()))
                .filter(member -> matches(member, wanted.text()))
                .sorted(byName())
                .toList();
        return sorted.stream()
                .skip(begin(sorted, wanted.after()))
                .limit(wanted.most())
                .toList();
    }

    private static int begin(List<Member> sorted, @Nullable String after) {
        if (after == null) {
            return 0;
        }
        for (var index = 0; index < sorted.size(); index++) {
            if (sorted.get(index).isAccount(after)) {
                return index + 1;
            }
        }
        throw new InvalidRequest(List.of(new Fault("/cursor", "is not a cursor of this list: use the next link")));
    }

    private static boolean matches(Member member, String text) {
        var details = member.details();
        var name = details.givenName() + " " + details.familyName() + " " + member.email();
        return plain(name).contains(plain(text));
    }

    /** Whoever looks for "oz" finds "Öz". */
    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Comparator<Member> byName() {
        var collator = Collator.getInstance(DUTCH);
        return Comparator.comparing((Member member) -> member.details().familyName(), collator)
                .thenComparing(member -> member.details().givenName(), collator)
                .thenComparing(Member::account);
    }
}
