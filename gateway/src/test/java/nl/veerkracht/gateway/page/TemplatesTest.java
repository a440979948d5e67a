package nl.veerkracht.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.veerkracht.gateway.advice.AdviceMessages;
import nl.veerkracht.gateway.agenda.AgendaMessages;
import nl.veerkracht.gateway.colleague.ColleagueMessages;
import nl.veerkracht.gateway.draft.DraftMessages;
import nl.veerkracht.gateway.erasure.ErasureMessages;
import nl.veerkracht.gateway.exemption.ExemptionMessages;
import nl.veerkracht.gateway.export.CopyMessages;
import nl.veerkracht.gateway.handover.HandOverMessages;
import nl.veerkracht.gateway.meeting.MeetingMessages;
import nl.veerkracht.gateway.note.NoteMessages;
import nl.veerkracht.gateway.organisation.OrganisationMessages;
import nl.veerkracht.gateway.plan.PlanMessages;
import nl.veerkracht.gateway.report.ReportMessages;
import nl.veerkracht.gateway.school.ImportMessages;
import nl.veerkracht.gateway.school.QuestionMessages;
import nl.veerkracht.gateway.school.SchoolMessages;
import nl.veerkracht.gateway.signal.SignalMessages;
import nl.veerkracht.gateway.step.StepMessages;
import nl.veerkracht.gateway.timeline.LineMessages;
import nl.veerkracht.gateway.worklist.WorklistMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern FORM = Pattern.compile("<form method=\"post\".*?</form>", Pattern.DOTALL);

    static Stream<Path> templates() throws IOException {
        return Files.walk(TEMPLATES).filter(Files::isRegularFile);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void escapingIsNeverOff(Path template) {
        assertThat(read(template)).doesNotContain(".raw", ".safe");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void styleAndScriptAreInFilesOfTheirOwn(Path template) {
        assertThat(read(template))
                .doesNotContain("<style", " style=", "javascript:", "hx-on", "hx-vals=\"js")
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContainPattern("\\son[a-z]+=");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyFormThatChangesSomethingIsSealed(Path template) {
        var forms = FORM.matcher(read(template)).results().toList();

        assertThat(forms)
                .allSatisfy(form -> assertThat(form.group())
                        .contains("<input type=\"hidden\" name=\"csrf\" value=\"{layout.csrf}\">"));
        assertThat(read(template).replaceAll("<form[^>]* method=\"get\"", "").split("<form", -1))
                .hasSize(forms.size() + 1);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTextComesFromTheMessages(Path template) {
        var text = read(template)
                .replaceAll("(?s)<title>\\{cell\\.title}</title>", "")
                .replaceAll("\\{[^{}]*}", "")
                .replaceAll("(?s)<[^>]*>", "");

        assertThat(text).doesNotContainPattern("\\p{L}");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void titlesSayNothingAboutAPerson(Path template) {
        assertThat(read(template)).doesNotContainPattern("\\{#title}[^\\n]*person\\.");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Messages.class,
                FamilyMessages.class,
                OrganisationMessages.class,
                TakingMessages.class,
                EmergencyMessages.class,
                AheadMessages.class,
                VoiceMessages.class,
                ErasureMessages.class,
                StepMessages.class,
                NoteMessages.class,
                ExemptionMessages.class,
                SignalMessages.class,
                QuestionMessages.class,
                AdviceMessages.class,
                PlanMessages.class,
                MeetingMessages.class,
                LateMessages.class,
                WorklistMessages.class,
                FlashMessages.class,
                LineMessages.class,
                CopyMessages.class,
                DraftMessages.class,
                SchoolMessages.class,
                ImportMessages.class,
                ReportMessages.class,
                AgendaMessages.class,
                HandOverMessages.class,
                ColleagueMessages.class
            })
    void bothLanguagesAreComplete(Class<?> bundle) {
        var name = bundle.getAnnotation(MessageBundle.class).value();
        assertThat(keys(name, "nl")).isEqualTo(keys(name, "en"));
        assertThat(keys(name, "nl"))
                .containsAll(Arrays.stream(bundle.getMethods())
                        .filter(method -> method.getParameterCount() == 0 || !method.getParameterTypes()[0].isEnum())
                        .map(java.lang.reflect.Method::getName)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "msg",
                "family",
                "organisation",
                "taking",
                "emergency",
                "ahead",
                "voice",
                "erasure",
                "step",
                "meeting",
                "note",
                "exemption",
                "signal",
                "question",
                "advice",
                "plan",
                "late",
                "work",
                "colleague",
                "imports",
                "report",
                "flash",
                "line",
                "copy",
                "draft",
                "handover"
            })
    void everyTextSaysSomethingAndUsesTheSameWordsFromUs(String bundle) {
        var nl = messages(bundle, "nl");
        var en = messages(bundle, "en");

        assertThat(nl.stringPropertyNames()).allSatisfy(key -> {
            assertThat(nl.getProperty(key)).isNotBlank();
            assertThat(en.getProperty(key)).isNotBlank();
            assertThat(placeholders(en.getProperty(key))).isEqualTo(placeholders(nl.getProperty(key)));
        });
    }

    private static TreeSet<String> placeholders(String text) {
        var found = new TreeSet<String>();
        Pattern.compile("\\{\\w+}").matcher(text).results().forEach(each -> found.add(each.group()));
        return found;
    }

    private static TreeSet<String> keys(String bundle, String language) {
        return new TreeSet<>(messages(bundle, language).stringPropertyNames());
    }

    private static Properties messages(String bundle, String language) {
        var properties = new Properties();
        var file = "/messages/" + bundle + "_" + language + ".properties";
        try (var in = Objects.requireNonNull(TemplatesTest.class.getResourceAsStream(file))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
