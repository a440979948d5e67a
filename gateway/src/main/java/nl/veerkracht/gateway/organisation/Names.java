package nl.veerkracht.gateway.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.PeopleService;
import nl.veerkracht.gateway.remote.PeopleService.Colleague;
import org.jspecify.annotations.Nullable;

/** What the accounts of the own people are called; programs, and people who are on the list no more, have no name here. */
public record Names(Map<String, String> byAccount) {

    /** Without an answer of the service there are no names, and the accounts are shown. */
    public static Names of(PeopleService people, String authorization, Collection<String> accounts) {
        var ids = accounts.stream().distinct().sorted().limit(Listed.MOST).collect(Collectors.joining(","));
        if (ids.isEmpty()) {
            return new Names(Map.of());
        }
        var found = Answers.await(Part.of(people.people(authorization, null, ids, null, Listed.MOST)));
        return new Names(found.or(Listed.none()).items().stream()
                .collect(Collectors.toMap(one -> one.id().toString(), Colleague::fullName, (one, same) -> one)));
    }

    @Nullable
    String of(String account) {
        return byAccount.get(account);
    }

    public String orAccount(String account) {
        return byAccount.getOrDefault(account, account);
    }
}
