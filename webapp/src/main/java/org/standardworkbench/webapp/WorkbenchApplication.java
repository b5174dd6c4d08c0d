package org.standardworkbench.webapp;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The web application. */
@SpringBootApplication
@Modulithic(systemName = "Standard Workbench")
class WorkbenchApplication {}
