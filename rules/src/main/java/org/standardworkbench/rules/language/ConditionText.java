package org.standardworkbench.rules.language;

import java.util.Optional;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.ThemeCode;

/** Single conditions as text, for forms that show what they have no fields for. */
public final class ConditionText {

    private ConditionText() {}

    /** A condition in criterion DRL, on one line. */
    public static String of(Condition condition) {
        return ConditionWriter.flat(condition);
    }

    /**
     * Reads conditions, separated by commas, as they stand within {@code Area( … )} or {@code Company( … )}.
     *
     * @param object whose criterion it is
     * @return empty if the text is no condition; the diagnoses of a criterion's text say why
     */
    public static Optional<Condition> read(String text, Subject object) {
        String pattern = object == Subject.COMPANY ? "Company" : "Area";
        String rollUp = object == Subject.COMPANY ? " @rollUp( every )" : "";
        String frame = "rule \"XX-01 applies\" @theme( x ) @obligation( " + Obligation.GRADED.code() + " ) @object( "
                + object.code() + " ) @stages( " + Stage.OPERATING.code() + " ) @maximum( 1 )" + rollUp + " when "
                + pattern + "() then applies(); end rule \"XX-01 is met\" when " + pattern + "( " + text
                + "\n) then met( 1 ); end";
        return CriterionReader.read("", frame)
                .value()
                .map(Parsed::model)
                .filter(criterion -> framed(criterion))
                .map(criterion -> criterion.requirement().condition());
    }

    /** Whether the text has stayed within its frame. */
    private static boolean framed(Criterion criterion) {
        return criterion.code().equals(new CriterionCode("XX-01"))
                && criterion.theme().equals(new ThemeCode("x"))
                && criterion.bands().isEmpty()
                && criterion.applicability().equals(Condition.ALWAYS);
    }
}
