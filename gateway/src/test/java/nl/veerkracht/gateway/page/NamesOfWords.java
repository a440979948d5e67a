package nl.veerkracht.gateway.page;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of every text only which it is and what is put in, so that a test of what is said need not change with the words. */
public final class NamesOfWords {
    public static final Messages ALL = of(Messages.class);
    public static final TakingMessages TAKING = of(TakingMessages.class);
    public static final VoiceMessages VOICE = of(VoiceMessages.class);
    public static final LateMessages LATE = of(LateMessages.class);

    private NamesOfWords() {}

    public static <T> T of(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(),
                new Class<?>[] {bundle},
                (proxy, method, arguments) -> Stream.concat(
                                Stream.of(method.getName()),
                                arguments == null
                                        ? Stream.empty()
                                        : Arrays.stream(arguments).map(String::valueOf))
                        .collect(Collectors.joining(" "))));
    }
}
