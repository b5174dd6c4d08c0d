package org.standardworkbench.webapp.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standardworkbench.webapp.access.Action.ADMINISTER;
import static org.standardworkbench.webapp.access.Action.APPROVE;
import static org.standardworkbench.webapp.access.Action.DECIDE;
import static org.standardworkbench.webapp.access.Action.EDIT_DRAFTS;
import static org.standardworkbench.webapp.access.Action.READ_SITES;
import static org.standardworkbench.webapp.access.Action.READ_VERSIONS;
import static org.standardworkbench.webapp.access.Action.RUN;
import static org.standardworkbench.webapp.access.Action.SAVE_DATA;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RightsTests {

    private static final Subject RELEASE = new Subject.OfVersion("gia", true);
    private static final Subject DRAFT = new Subject.OfVersion("gia", false);

    private static Person with(Grant... grants) {
        return of(Person.Kind.SIGNED_IN, grants);
    }

    private static Person of(Person.Kind kind, Grant... grants) {
        return new Person(kind, 1, "anna", "Anna", Optional.empty(), "en", Set.of(grants));
    }

    private static boolean may(Person person, Action action, Subject subject) {
        return Rights.may(person, action, subject, false);
    }

    @ParameterizedTest
    @CsvSource({
        "READER,            READ_VERSIONS READ_SITES",
        "EDITOR,            READ_VERSIONS READ_SITES RUN SAVE_DATA EDIT_DRAFTS COMMENT",
        "REVIEWER,          READ_VERSIONS READ_SITES RUN COMMENT",
        "NATIONAL_DELEGATE, READ_VERSIONS READ_SITES RUN SAVE_DATA COMMENT DECIDE",
        "APPROVER,          READ_VERSIONS READ_SITES RUN COMMENT DECIDE APPROVE",
        "ADMINISTRATOR,     READ_VERSIONS READ_SITES RUN SAVE_DATA EDIT_DRAFTS COMMENT ADMINISTER"
    })
    void eachRoleAllowsWhatItIsForAndNoMore(Role role, String actions) {
        var allowed = Arrays.stream(Action.values())
                .filter(action -> may(with(Grant.of(role)), action, Subject.EVERYWHERE))
                .map(Action::name);

        assertThat(allowed).containsExactlyInAnyOrder(actions.split(" "));
    }

    @Test
    void aRoleForOneStandardAllowsNothingForAnother() {
        var editor = with(new Grant(Role.EDITOR, Optional.of("gia"), Optional.empty()));

        assertThat(may(editor, EDIT_DRAFTS, DRAFT)).isTrue();
        assertThat(may(editor, EDIT_DRAFTS, new Subject.OfVersion("gib", false)))
                .isFalse();
        assertThat(may(editor, EDIT_DRAFTS, Subject.EVERYWHERE)).isFalse();
        assertThat(may(editor, EDIT_DRAFTS, Subject.ANYWHERE)).isTrue();
    }

    @Test
    void aRoleForOneCountryAllowsNothingForAnother() {
        var delegate = with(new Grant(Role.NATIONAL_DELEGATE, Optional.empty(), Optional.of("LV")));

        assertThat(may(delegate, SAVE_DATA, new Subject.OfSite("LV"))).isTrue();
        assertThat(may(delegate, SAVE_DATA, new Subject.OfSite("EE"))).isFalse();
        assertThat(may(delegate, READ_SITES, new Subject.OfSite("EE"))).isFalse();
        assertThat(may(delegate, READ_SITES, Subject.EVERYWHERE)).isFalse();
    }

    @Test
    void aRoleForOneCountryLetsNobodyWriteWhatHoldsInAll() {
        var editor = with(new Grant(Role.EDITOR, Optional.empty(), Optional.of("LV")));

        assertThat(may(editor, EDIT_DRAFTS, DRAFT)).isFalse();
        assertThat(may(editor, EDIT_DRAFTS, Subject.ANYWHERE)).isFalse();
        assertThat(may(editor, READ_VERSIONS, DRAFT)).isTrue();
        assertThat(may(editor, SAVE_DATA, new Subject.OfSite("LV"))).isTrue();
    }

    @Test
    void aRoleForOneStandardLetsNobodySaveDataThatServeAll() {
        var editor = with(new Grant(Role.EDITOR, Optional.of("gia"), Optional.empty()));

        assertThat(may(editor, SAVE_DATA, new Subject.OfSite("LV"))).isFalse();
        assertThat(may(editor, READ_SITES, new Subject.OfSite("LV"))).isTrue();
    }

    @Test
    void aRoleWithALimitAdministersNothing() {
        var limited = with(new Grant(Role.ADMINISTRATOR, Optional.of("gia"), Optional.empty()));

        assertThat(may(limited, ADMINISTER, Subject.ANYWHERE)).isFalse();
    }

    @Test
    void aRoleForOneStandardDoesNotLendItsLimitsToAnotherRole() {
        var person = with(new Grant(Role.EDITOR, Optional.of("gia"), Optional.empty()), Grant.of(Role.READER));

        assertThat(may(person, READ_VERSIONS, new Subject.OfVersion("gib", false)))
                .isTrue();
        assertThat(may(person, EDIT_DRAFTS, new Subject.OfVersion("gib", false)))
                .isFalse();
    }

    @Test
    void peopleWhoHaveNotSignedInReadReleasesOnlyIfTheyMay() {
        assertThat(Rights.may(Person.ANONYMOUS, READ_VERSIONS, RELEASE, false)).isFalse();
        assertThat(Rights.may(Person.ANONYMOUS, READ_VERSIONS, RELEASE, true)).isTrue();
        assertThat(Rights.may(Person.ANONYMOUS, READ_VERSIONS, DRAFT, true)).isFalse();
        assertThat(Rights.may(Person.ANONYMOUS, READ_VERSIONS, Subject.EVERYWHERE, true))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void peopleWhoHaveNotSignedInDoNothingButRead(Action action) {
        for (var subject : List.of(RELEASE, DRAFT, new Subject.OfSite("LV"), Subject.ANYWHERE, Subject.EVERYWHERE)) {
            if (action != READ_VERSIONS) {
                assertThat(Rights.may(Person.ANONYMOUS, action, subject, true))
                        .as("%s of %s", action, subject)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoMustChangeTheirPasswordMayDoNothingBefore(Action action) {
        var person = of(Person.Kind.MUST_CHANGE_PASSWORD, Grant.of(Role.ADMINISTRATOR));

        assertThat(Rights.may(person, action, Subject.ANYWHERE, true)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whoHasNoRoleMayDoNothing(Action action) {
        assertThat(Rights.may(with(), action, Subject.ANYWHERE, true)).isFalse();
    }

    @Test
    void administratorsNeitherDecideNorApprove() {
        var administrator = with(Grant.of(Role.ADMINISTRATOR));

        assertThat(may(administrator, ADMINISTER, Subject.EVERYWHERE)).isTrue();
        assertThat(may(administrator, DECIDE, RELEASE)).isFalse();
        assertThat(may(administrator, APPROVE, RELEASE)).isFalse();
    }

    @Test
    void aRefusalSaysWhichRightIsMissingAndWhoCanGiveIt() {
        assertThat(Rights.refusal(with(Grant.of(Role.READER)), EDIT_DRAFTS, DRAFT))
                .isEqualTo(
                        "Anna may not edit drafts of gia. Who may: Editor, Administrator for gia or for all standards,"
                                + " and for all countries. An administrator can give you such a role.");
        assertThat(Rights.refusal(Person.ANONYMOUS, RUN, Subject.ANYWHERE))
                .isEqualTo("Sign in to make runs that are kept.");
    }
}
