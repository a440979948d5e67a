package nl.veerkracht.gateway.worklist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.OrganisationWord;
import nl.veerkracht.gateway.page.StepWord;
import nl.veerkracht.gateway.page.Who;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.People;
import nl.veerkracht.gateway.remote.WorklistService.Count;
import nl.veerkracht.gateway.remote.WorklistService.WorklistCase;
import nl.veerkracht.gateway.worklist.WorklistPart.Kept;
import nl.veerkracht.gateway.worklist.WorklistPart.Line;
import nl.veerkracht.gateway.worklist.WorklistPart.Option;
import nl.veerkracht.gateway.worklist.WorklistPart.Tab;
import org.jspecify.annotations.Nullable;

/** Turns what the services told of a list of work into words. */
public record WorklistView(
        WorklistData data, People people, LocalDate today, Messages messages, WorklistMessages own, Dates dates) {

    public WorklistPart part() {
        var choice = data.choice();
        return new WorklistPart(
                choice.list().inAddress(),
                choice.query(),
                own.explained(choice.list()),
                choice.isNarrowed() ? own.emptyNarrowed() : own.empty(choice.list()),
                choice.isNarrowed(),
                Arrays.stream(WorklistName.values()).map(this::tab).toList(),
                steps(),
                schools(),
                saved(),
                cases().map(this::line).toList(),
                data.cases().isMissing(),
                data.cases().or(Listed.none()).nextCursor());
    }

    private Stream<WorklistCase> cases() {
        return data.cases().or(Listed.none()).items().stream();
    }

    private Tab tab(WorklistName list) {
        return new Tab(
                data.choice().with(list).query(),
                own.list(list),
                count(list),
                list == data.choice().list());
    }

    private @Nullable String count(WorklistName list) {
        return data.counts().or(Listed.none()).items().stream()
                .filter(count -> count.list().equals(list.inAddress()))
                .findFirst()
                .map(this::number)
                .orElse(null);
    }

    private String number(Count count) {
        var number = String.valueOf(count.count());
        return count.more() ? own.orMore(number) : number;
    }

    private List<Option> steps() {
        return Arrays.stream(StepWord.values())
                .filter(step -> step != StepWord.OTHER && step != StepWord.SIGNAL && step != StepWord.CLOSED)
                .map(step -> new Option(
                        step.name(), messages.step(step), step == data.choice().step()))
                .toList();
    }

    /** Those of the young people who are shown, and the one that was chosen; by name, where the reader knows it. */
    private List<Option> schools() {
        var names = new TreeMap<String, String>();
        var chosen = data.choice().school();
        if (chosen != null) {
            names.put(chosen, chosen);
        }
        cases().forEach(each -> names.merge(each.schoolId(), each.schoolId(), (one, same) -> one));
        people.byId().values().stream()
                .filter(person -> person.schoolName() != null)
                .forEach(person -> names.computeIfPresent(person.schoolId(), (code, name) -> person.schoolName()));
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(each ->
                        new Option(each.getKey(), each.getValue(), each.getKey().equals(chosen)))
                .toList();
    }

    private List<Kept> saved() {
        return data.saved().or(Listed.none()).items().stream()
                .flatMap(each ->
                        Choice.of(each).map(choice -> new Kept(choice.query(), each.name(), each.start())).stream())
                .toList();
    }

    private Line line(WorklistCase each) {
        var due = each.ownDeadline();
        var moved = each.movedOn();
        return new Line(
                Who.of(each.youngPersonId(), people, messages),
                each.step() == null ? null : messages.step(StepWord.parse(each.step())),
                due == null ? null : dates.day(due),
                Objects.equals(due, today),
                due != null && due.isBefore(today),
                each.waitsFor().stream()
                        .map(kind -> messages.organisation(OrganisationWord.parse(kind)))
                        .collect(Collectors.joining(", ")),
                moved == null ? null : dates.day(moved));
    }
}
