package org.standardworkbench.webapp.access;

/** What a person may be allowed to do; with a {@link Subject} it is a question for {@link Access}. */
public enum Action {
    /** Read versions of standards: texts, rules, comparisons. Frozen ones are open to more people than others. */
    READ_VERSIONS("read versions of standards"),
    /** Read sites, their data, and what came out for them. */
    READ_SITES("read sites and their results"),
    /** Make runs that are kept, cancel them and go on with them. */
    RUN("make runs that are kept"),
    /** Save data of sites, from the form, a file or a program. */
    SAVE_DATA("save data of sites"),
    /** Write drafts of versions. */
    EDIT_DRAFTS("edit drafts"),
    /** Comment on versions. */
    COMMENT("comment on versions"),
    /** Decide on comments and proposals. */
    DECIDE("decide on comments and proposals"),
    /** Approve releases. */
    APPROVE("approve releases"),
    /** Administer accounts, roles and settings, and read the audit. */
    ADMINISTER("administer the workbench");

    private final String words;

    Action(String words) {
        this.words = words;
    }

    /** It in words that follow "may". */
    public String words() {
        return words;
    }

    /** Whether it changes what holds in every country, so that it takes a role without a limit to one. */
    boolean isOfAllCountries() {
        return this == EDIT_DRAFTS || this == APPROVE || this == ADMINISTER;
    }

    /** Whether it changes what serves every standard, so that it takes a role without a limit to one. */
    boolean isOfAllStandards() {
        return this == SAVE_DATA || this == ADMINISTER;
    }
}
