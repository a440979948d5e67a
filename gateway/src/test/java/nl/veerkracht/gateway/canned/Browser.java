package nl.veerkracht.gateway.canned;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** A browser without scripts: keeps cookies, follows redirects, sends forms. */
public final class Browser {
    private static final String BOUNDARY = "between-the-parts";
    private static final Pattern SEAL = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final HttpClient straight =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String home;

    private Browser() {
        home = "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    /** One in which this person will be signed in. */
    public static Browser of(Person person) {
        CannedRegion.identity().next(person);
        var browser = new Browser();
        browser.get("/");
        return browser;
    }

    /** One in which nobody is signed in. */
    public static Browser ofNobody() {
        return new Browser();
    }

    public String home() {
        return home;
    }

    public CookieManager cookies() {
        return cookies;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** Sends a form of the page at this path, sealed as the page would seal it. */
    public HttpResponse<String> submit(String page, String path, String fields) {
        var seal = SEAL.matcher(get(page).body());
        return post(path, seal.find() ? "csrf=" + seal.group(1) + "&" + fields : fields);
    }

    public HttpResponse<String> post(String path, String fields, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build());
    }

    /** Sends a file in a form of that page. */
    public HttpResponse<String> upload(String page, String path, String field, String file) {
        return upload(page, path, field, file, Map.of());
    }

    /** The same with what else is in the form. */
    public HttpResponse<String> upload(String page, String path, String field, String file, Map<String, String> more) {
        var seal = SEAL.matcher(get(page).body());
        var parts = part("name=\"csrf\"", seal.find() ? seal.group(1) : "")
                + more.entrySet().stream()
                        .map(one -> part("name=\"" + one.getKey() + "\"", one.getValue()))
                        .collect(Collectors.joining())
                + part("name=\"" + field + "\"; filename=\"file.ics\"\r\nContent-Type: text/calendar", file)
                + "--" + BOUNDARY + "--\r\n";
        var answer = send(
                straight,
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(parts))
                        .build());
        // Led on, this client would say that it sends a form again, which browsers do not.
        return answer.headers()
                .firstValue("Location")
                .map(next ->
                        get(URI.create(next).getPath() + "?" + URI.create(next).getQuery()))
                .orElse(answer);
    }

    private static String part(String about, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + about + "\r\n\r\n" + content + "\r\n";
    }

    /** A file to keep. */
    public byte[] file(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A stream that stays open. */
    public HttpResponse<InputStream> open(String path) {
        try {
            return client.send(
                    request(path, "Accept", "text/event-stream").GET().build(), BodyHandlers.ofInputStream());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(home + path)).timeout(Duration.ofSeconds(60));
        request.header("Accept-Language", "nl");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(client, request);
    }

    private static HttpResponse<String> send(HttpClient by, HttpRequest request) {
        try {
            return by.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
