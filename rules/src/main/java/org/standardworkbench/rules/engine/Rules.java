package org.standardworkbench.rules.engine;

import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.standardworkbench.rules.runtime.Fact;
import org.standardworkbench.rules.runtime.LimitException;

/** Compiled rules. Sessions of several threads may run on them at once; {@link #close} unloads them for good. */
final class Rules implements AutoCloseable {

    private static final String MODULE =
            "<kmodule xmlns=\"http://www.drools.org/xsd/kmodule\"><kbase name=\"rules\" default=\"true\"/></kmodule>";

    static {
        // Lambdas in one class each would double the time to compile.
        System.setProperty("drools.externaliseCanonicalModelLambda", "false");
    }

    private final ReleaseId release;
    private final KieContainer container;
    private final KieBase base;
    private final byte[] archive;

    private Rules(KieModule module) {
        KieServices kie = KieServices.get();
        this.release = module.getReleaseId();
        this.container = kie.newKieContainer(release, Rules.class.getClassLoader());
        this.base = container.getKieBase();
        this.archive = ((InternalKieModule) module).getBytes();
    }

    /**
     * Compiles executable DRL written by this package.
     *
     * @param drl the text
     * @param hash its SHA-256; names the build, so that one release id never stands for two texts
     */
    static Rules compile(String drl, String hash) {
        KieServices kie = KieServices.get();
        ReleaseId release = kie.newReleaseId("org.standardworkbench", "generated", "1." + hash);
        KieFileSystem files = kie.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.writeKModuleXML(MODULE);
        files.write("src/main/resources/generated/rules.drl", drl);
        KieBuilder builder = kie.newKieBuilder(files, Rules.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            kie.getRepository().removeKieModule(release);
            throw new BrokenRules(
                    "Drools does not accept the rules: " + errors.get(0).getText());
        }
        return new Rules(builder.getKieModule());
    }

    /** Loads rules that {@link #archive} gave, without compiling. */
    static Rules load(byte[] archive) {
        KieServices kie = KieServices.get();
        return new Rules(kie.getRepository().addKieModule(kie.getResources().newByteArrayResource(archive)));
    }

    /** The compiled rules as a rule archive. */
    byte[] archive() {
        return archive.clone();
    }

    /**
     * Runs the rules over facts.
     *
     * @param mostFirings how often rules may fire
     * @throws LimitException if they fire more often or decide twice
     */
    void run(List<? extends Fact> facts, int mostFirings) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            if (session.fireAllRules(mostFirings + 1) > mostFirings) {
                throw new LimitException("its rules fired more than " + mostFirings + " times");
            }
        } catch (ConsequenceException e) {
            if (e.getCause() instanceof LimitException limit) {
                throw new LimitException("rule \"" + e.getRule().getName() + "\": " + limit.getMessage());
            }
            throw e;
        } finally {
            session.dispose();
        }
    }

    @Override
    public void close() {
        container.dispose();
        KieServices.get().getRepository().removeKieModule(release);
    }
}
