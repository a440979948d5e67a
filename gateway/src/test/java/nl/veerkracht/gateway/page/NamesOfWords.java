package nl.veerkracht.gateway.page;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of every text only which it is and what is put in, so that a test of what is said need not change with the words. */
public final class NamesOfWords {
    public static final Messages ALL = (Messages) Proxy.newProxyInstance(
            Messages.class.getClassLoader(),
            new Class<?>[] {Messages.class},
            (proxy, method, arguments) -> Stream.concat(
                            Stream.of(method.getName()),
                            arguments == null
                                    ? Stream.empty()
                                    : Arrays.stream(arguments).map(String::valueOf))
                    .collect(Collectors.joining(" ")));

    private NamesOfWords() {}
}
