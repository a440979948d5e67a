package nl.veerkracht.gateway.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.PeopleService.Colleague;
import nl.veerkracht.gateway.remote.PeopleService.ColleagueRequest;
import nl.veerkracht.kit.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The form that says who somebody is and what they may do, with what was filled in and what is wrong with that.
 *
 * @param choices the roles that somebody can have in this organisation
 * @param school whether it is a school, which knows its people by a number
 * @param email of somebody new; null of somebody who is there already
 */
record PersonForm(
        List<Role> choices,
        boolean school,
        String givenName,
        String familyName,
        @Nullable String email,
        Set<Role> roles,
        String staffNumber,
        List<FormError> errors) {
    private static final int LONGEST_NAME = 80;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,150}\\.[A-Za-z]{2,63}");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9._-]{0,40}");

    /** For somebody new. */
    static PersonForm empty(Actor actor) {
        var kind = OrganisationKind.parse(actor.organisationKind());
        var choices = Arrays.stream(Role.values())
                .filter(role -> kind.filter(role::fits).isPresent())
                .toList();
        var school = kind.filter(OrganisationKind.SCHOOL::equals).isPresent();
        return new PersonForm(choices, school, "", "", "", Set.of(), "", List.of());
    }

    /** For somebody who is there already. */
    static PersonForm of(Actor actor, Colleague one) {
        return empty(actor).filled(one.givenName(), one.familyName(), null, one.roles(), one.staffNumber());
    }

    PersonForm filled(
            @Nullable String typedGivenName,
            @Nullable String typedFamilyName,
            @Nullable String typedEmail,
            @Nullable List<String> chosen,
            @Nullable String typedNumber) {
        var known = EnumSet.noneOf(Role.class);
        for (var name : Objects.requireNonNullElse(chosen, List.<String>of())) {
            Role.parse(name).filter(choices::contains).ifPresent(known::add);
        }
        return new PersonForm(
                choices,
                school,
                text(typedGivenName),
                text(typedFamilyName),
                typedEmail == null ? null : text(typedEmail),
                known,
                text(typedNumber),
                List.of());
    }

    /** The same with everything that is wrong with it. */
    PersonForm checked(OrganisationMessages messages) {
        var wrong = new ArrayList<FormError>();
        check(isName(givenName), "givenName", messages.errorGivenName(), wrong);
        check(isName(familyName), "familyName", messages.errorFamilyName(), wrong);
        check(email == null || EMAIL.matcher(email).matches(), "email", messages.errorEmail(), wrong);
        check(!roles.isEmpty(), "roles", messages.errorRoles(), wrong);
        check(NUMBER.matcher(staffNumber).matches(), "staffNumber", messages.errorStaffNumber(), wrong);
        var needsNumber = roles.contains(Role.MENTOR) && staffNumber.isEmpty();
        check(!needsNumber, "staffNumber", messages.errorStaffNumberMissing(), wrong);
        return with(wrong);
    }

    PersonForm with(String field, String problem) {
        return with(List.of(new FormError(field, problem)));
    }

    public boolean isNew() {
        return email != null;
    }

    public boolean isChosen(Role role) {
        return roles.contains(role);
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    /** What the service is asked, of a form without errors. */
    ColleagueRequest request() {
        return new ColleagueRequest(
                givenName,
                familyName,
                email,
                roles.stream().map(Role::wireName).toList(),
                staffNumber.isEmpty() ? null : staffNumber);
    }

    private PersonForm with(List<FormError> wrong) {
        return new PersonForm(choices, school, givenName, familyName, email, roles, staffNumber, List.copyOf(wrong));
    }

    private static void check(boolean right, String field, String problem, List<FormError> wrong) {
        if (!right) {
            wrong.add(new FormError(field, problem));
        }
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && text.chars().noneMatch(letter -> Character.isISOControl(letter) || letter == '<' || letter == '>');
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
