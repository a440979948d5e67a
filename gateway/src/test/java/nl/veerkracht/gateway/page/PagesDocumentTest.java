package nl.veerkracht.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/pages.md} lists every page there is; in a browser it is held against who finds which. */
class PagesDocumentTest {
    private static final java.nio.file.Path DOCUMENT = java.nio.file.Path.of("..", "docs", "pages.md");
    private static final Pattern ROW = Pattern.compile("^\\| `(/[^`]*)` \\|.*$", Pattern.MULTILINE);

    @Test
    void everyPageIsListed() throws IOException {
        var listed = ROW.matcher(Files.readString(DOCUMENT))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(pages());
    }

    private static List<String> pages() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("nl.veerkracht.gateway").stream()
                        .filter(resource -> resource.isAnnotatedWith(Path.class))
                        .flatMap(resource -> resource.getMethods().stream()
                                .filter(PagesDocumentTest::isPage)
                                .map(method -> address(resource, method)))
                        .toList();
    }

    /** What only leads back to the page that a form stands on is no page. */
    private static boolean isPage(JavaMethod method) {
        return method.isAnnotatedWith(GET.class)
                && !method.getName().startsWith("back")
                && method.tryGetAnnotationOfType(Produces.class)
                        .or(() -> method.getOwner().tryGetAnnotationOfType(Produces.class))
                        .map(produces -> List.of(produces.value()).contains(MediaType.TEXT_HTML))
                        .orElse(false);
    }

    /** Without the shape that a part of it must have. */
    private static String address(JavaClass resource, JavaMethod method) {
        var own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        var whole = resource.getAnnotationOfType(Path.class).value() + (own.equals("/") ? "" : own);
        return whole.replace("//", "/").replaceAll("\\{(\\w+): [^/]*}", "{$1}");
    }
}
