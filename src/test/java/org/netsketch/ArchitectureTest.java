package org.netsketch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Random;
import org.netsketch.nn.batch.Acceleration;

/**
 * The house as rules: which package may use which, and where threads, windows and pictures are at
 * home.
 */
@AnalyzeClasses(packages = "org.netsketch", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String OURS = "org.netsketch..";

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.netsketch.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule TEXT = uses("text");
  @ArchTest static final ArchRule MATH = uses("math");
  @ArchTest static final ArchRule DATA = uses("data", "math", "text");
  @ArchTest static final ArchRule NN = uses("nn", "math");
  @ArchTest static final ArchRule TRAIN = uses("train", "nn", "data", "math", "text");
  @ArchTest static final ArchRule FILE = uses("file", "train", "nn", "data", "math", "text");

  @ArchTest
  static final ArchRule FIGURE = uses("figure", "file", "train", "nn", "data", "math", "text");

  @ArchTest
  static final ArchRule EXPORT =
      uses("export", "figure", "file", "train", "nn", "data", "math", "text");

  @ArchTest
  static final ArchRule CODE = uses("export.code", "file", "train", "nn", "data", "math", "text");

  @ArchTest
  static final ArchRule FILM =
      uses("export.film", "export", "figure", "file", "train", "nn", "data", "math", "text");

  @ArchTest
  static final ArchRule SESSION = uses("session", "file", "train", "nn", "data", "math", "text");

  @ArchTest
  static final ArchRule UI =
      uses("ui", "session", "export", "figure", "file", "train", "nn", "data", "math", "text");

  @ArchTest
  static final ArchRule CLI =
      uses("cli", "export", "figure", "file", "train", "nn", "data", "math", "text");

  @ArchTest
  static final ArchRule WINDOW_TOOLKIT =
      noClasses()
          .that(resideInAPackage(OURS))
          .and(
              JavaClass.Predicates.resideOutsideOfPackages(
                  "org.netsketch.ui..", "org.netsketch.session.."))
          .and(DescribedPredicate.not(JavaClass.Predicates.type(Main.class)))
          .should()
          .dependOnClassesThat(resideInAPackage("javafx.."))
          .because("whatever works without a window must start without a toolkit");

  @ArchTest
  static final ArchRule SESSION_TOOLKIT =
      noClasses()
          .that(resideInAPackage("org.netsketch.session.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "javafx.application..",
                  "javafx.scene..",
                  "javafx.stage..",
                  "javafx.animation..",
                  "javafx.css.."))
          .because("the session is tested without a toolkit, and knows properties only");

  @ArchTest
  static final ArchRule PICTURES =
      noClasses()
          .that(resideInAPackage(OURS))
          .and(
              JavaClass.Predicates.resideOutsideOfPackages(
                  "org.netsketch.figure..", "org.netsketch.export..", "org.netsketch.ui.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.awt..", "org.jfree.."))
          .because("the model knows nothing of its pictures, not even a colour");

  @ArchTest
  static final ArchRule THREADS =
      noClasses()
          .that(resideInAPackage(OURS))
          .and(
              JavaClass.Predicates.resideOutsideOfPackages(
                  "org.netsketch.session..", "org.netsketch.cli.."))
          .should()
          .dependOnClassesThat(
              resideInAPackage("java.util.concurrent..")
                  .or(JavaClass.Predicates.type(Thread.class)))
          .because("one thread trains, and the session owns it; a command waits for an interrupt");

  @ArchTest
  static final ArchRule CONSOLE =
      noClasses()
          .that(resideInAPackage(OURS))
          .and(JavaClass.Predicates.resideOutsideOfPackage("org.netsketch.cli.."))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("only commands speak to a terminal");

  @ArchTest
  static final ArchRule CHANCE =
      noClasses()
          .should()
          .callMethod(Math.class, "random")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Random.class)
          .because("every random number comes from the experiment's seed");

  @ArchTest
  static final ArchRule STATE =
      fields()
          .that()
          .areStatic()
          .and()
          .areNotDeclaredIn(Acceleration.class)
          .should()
          .beFinal()
          .because("there is no static mutable state but the choice of kernels, which cannot show")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NAMES =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Controller")
          .orShould()
          .haveSimpleNameEndingWith("Processor")
          .because("a name says what a thing is");

  private static ArchRule uses(String own, String... others) {
    String[] allowed = new String[others.length + 1];
    allowed[0] = "org.netsketch." + own + "..";
    for (int i = 0; i < others.length; i++) {
      allowed[i + 1] = "org.netsketch." + others[i] + "..";
    }
    return classes()
        .that(resideInAPackage(allowed[0]))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed).or(JavaClass.Predicates.resideOutsideOfPackage(OURS)))
        .allowEmptyShould(true);
  }
}
