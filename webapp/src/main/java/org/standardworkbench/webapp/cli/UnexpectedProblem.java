package org.standardworkbench.webapp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Tells of a problem that nobody foresaw: one line for the person, the details in a file for those who repair it. */
public final class UnexpectedProblem {

    private UnexpectedProblem() {}

    /** Writes the details to a new file in the folder for temporary files and returns the message that names it. */
    public static String describe(Throwable problem) {
        var what = "something unexpected happened (" + problem.getClass().getSimpleName() + ": " + problem.getMessage()
                + ").";
        try {
            var details = Files.createTempFile("workbench-", ".txt");
            try (var writer = new PrintWriter(Files.newBufferedWriter(details, StandardCharsets.UTF_8))) {
                problem.printStackTrace(writer);
            }
            return what + "\nDetails for a report are in " + details;
        } catch (IOException notWritable) {
            return what + "\nIts details could not be written: " + notWritable.getMessage();
        }
    }
}
