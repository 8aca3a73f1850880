package city.accord.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.Job;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.validator.FacesValidator;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may look into whom: the plan of the house, as a test. */
class ArchitectureTest {

  /** Each ground area may use those before it. */
  private static final List<String> GROUND =
      List.of(
          "text", "typeset", "audit", "trace", "job", "metric", "node", "table", "upload", "mail",
          "account", "emblem");

  /**
   * What each area may look into beside the ground. Of signing, nobody sees more than its public
   * records and its events.
   */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("summit", List.of()),
          Map.entry("page", List.of("summit")),
          Map.entry("letter", List.of("summit")),
          Map.entry("city", List.of("summit")),
          Map.entry("attendee", List.of("letter", "city", "summit")),
          Map.entry(
              "delegation", List.of("attendee", "letter", "city", "summit", "signing.events")),
          Map.entry("programme", List.of("attendee", "letter", "signing.published", "summit")),
          Map.entry("meeting", List.of("attendee", "delegation", "programme", "letter", "summit")),
          Map.entry("proposal", List.of("attendee", "delegation", "programme", "letter", "summit")),
          Map.entry("door", List.of("attendee", "summit")),
          Map.entry("signing", List.of("attendee", "delegation", "city", "summit")),
          Map.entry(
              "print",
              List.of(
                  "attendee",
                  "delegation",
                  "programme",
                  "press",
                  "signing.published",
                  "city",
                  "summit")),
          Map.entry(
              "press",
              List.of("attendee", "signing.published", "signing.events", "letter", "summit")),
          Map.entry(
              "webhook",
              List.of("attendee", "programme", "press", "signing.events", "letter", "summit")));

  @Test
  void noTwoPackagesDependOnEachOther() {
    slices().matching("city.accord.(**)").should().beFreeOfCycles().check(AccordClasses.ALL);
  }

  /** CDI finds beans by annotation, and gives nothing to a validator that is none. */
  @Test
  void aManagedValidatorIsABean() {
    classes()
        .that()
        .areAnnotatedWith(FacesValidator.class)
        .should()
        .beAnnotatedWith(Dependent.class)
        .check(AccordClasses.ALL);
  }

  @Test
  void theEventsOfSigningDependOnNothing() {
    noClasses()
        .that()
        .resideInAPackage("city.accord.signing.events")
        .should()
        .dependOnClassesThat(
            resideInAPackage("city.accord..").and(not(resideInAPackage("..signing.events"))))
        .check(AccordClasses.ALL);
  }

  @Test
  void eachGroundAreaUsesOnlyThoseBeforeIt() {
    for (int i = 0; i < GROUND.size(); i++) {
      String area = GROUND.get(i);
      String[] later =
          GROUND.subList(i + 1, GROUND.size()).stream()
              .map(it -> "city.accord." + it + "..")
              .toArray(String[]::new);
      if (later.length > 0)
        noClasses()
            .that()
            .resideInAPackage("city.accord." + area + "..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(later))
            .check(AccordClasses.ALL);
    }
  }

  @Test
  void pagesOfOtherAreasSeeOfSigningOnlyWhatItPublishes() {
    noClasses()
        .that(
            resideInAPackage("city.accord.web..")
                .and(not(resideInAPackage("city.accord.web.signing.."))))
        .should()
        .dependOnClassesThat(
            resideInAPackage("city.accord.signing..")
                .and(
                    not(
                        resideInAnyPackage(
                            "city.accord.signing.published..", "city.accord.signing.events.."))))
        .check(AccordClasses.ALL);
  }

  @Test
  void areasLookOnlyWhereThePlanLetsThem() {
    MAY_USE.forEach(
        (area, others) -> {
          Set<String> allowed = new HashSet<>(Set.of("city.accord", "city.accord." + area + ".."));
          GROUND.forEach(ground -> allowed.add("city.accord." + ground + ".."));
          others.forEach(other -> allowed.add("city.accord." + other + ".."));
          noClasses()
              .that()
              .resideInAPackage("city.accord." + area + "..")
              .should()
              .dependOnClassesThat(
                  resideInAPackage("city.accord..")
                      .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
              .allowEmptyShould(true)
              .check(AccordClasses.ALL);
        });
  }

  /** A timer of the server's own would run on every server at once, and nobody would see it. */
  @Test
  void whatIsDoneByATimetableIsAJob() {
    noMethods().should().beAnnotatedWith(Schedule.class).check(AccordClasses.ALL);
    methods()
        .that()
        .areAnnotatedWith(Job.class)
        .should()
        .bePublic()
        .andShould()
        .haveRawParameterTypes(new Class<?>[0])
        .check(AccordClasses.ALL);
  }

  /** Servers whose clocks differ, or are set back, agree on when a job is due. */
  @Test
  void jobsKnowNoClockButTheDatabases() {
    noClasses()
        .that()
        .resideInAPackage("city.accord.job..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(AccordClasses.ALL);
    noClasses()
        .that()
        .resideInAPackage("city.accord.job..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(AccordClasses.ALL);
  }

  @Test
  void jobsHaveNamesOfTheirOwn() {
    List<String> names = AccordClasses.jobs().stream().map(Job::name).toList();
    assertEquals(List.copyOf(new TreeSet<>(names)), names.stream().sorted().toList());
  }

  @Test
  void jsonIsReadByTheOneProvider() {
    noClasses()
        .that()
        .doNotHaveSimpleName("JsonFactory")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.json.Json")
        .because("it looks for its provider through all jars at every call")
        .check(AccordClasses.ALL);
  }

  @Test
  void aPageSendsAFileOnlyOnceTheWholeOfItIsMade() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("city.accord.web.FileAnswer")
        .should()
        .callMethodWhere(JavaCall.Predicates.target(nameMatching("getResponseOutput.*")))
        .because("what breaks off later has sent its name and half its content already")
        .check(AccordClasses.ALL);
  }

  @Test
  void theGroundKnowsNoAreaAboveIt() {
    noClasses()
        .that()
        .resideInAnyPackage(
            GROUND.stream().map(area -> "city.accord." + area + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                MAY_USE.keySet().stream()
                    .map(area -> "city.accord." + area + "..")
                    .toArray(String[]::new)))
        .check(AccordClasses.ALL);
  }

  @Test
  void ejbDoesNotDependOnWeb() {
    noClasses()
        .that(not(resideInAPackage("city.accord.web..")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "city.accord.web..", "jakarta.faces..", "jakarta.servlet..", "org.primefaces.."))
        .check(AccordClasses.ALL);
  }

  @Test
  void onlySigningKnowsInkComponentsAndChannels() {
    noClasses()
        .that(not(resideInAnyPackage("city.accord.web.signing..")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.primefaces.component.signature..", "jakarta.websocket.."))
        .check(AccordClasses.ALL);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("city.accord.web.LiveTopics")
        .should()
        .dependOnClassesThat(resideInAPackage("jakarta.faces.push.."))
        .because("other pages receive pushes only through a:live")
        .check(AccordClasses.ALL);
  }

  @Test
  void verificationAndExaminationArePlainJava() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "city.accord.signing.verify..",
            "city.accord.signing.examine..",
            "city.accord.signing.stroke..",
            "city.accord.signing.canonical..",
            "city.accord.signing.binding..")
        .and()
        // of the declaration's content, which is kept as Jakarta's JSON
        .doNotHaveSimpleName("CanonicalJson")
        .should()
        .dependOnClassesThat(resideInAPackage("jakarta.."))
        .allowEmptyShould(true)
        .check(AccordClasses.ALL);
  }

  @Test
  void anAreaOfTheWebReadsNoOtherAreasPages() {
    for (String area : MAY_USE.keySet())
      classes()
          .that()
          .resideInAPackage("city.accord.web." + area + "..")
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage("city.accord.web.."))
                  .or(
                      resideInAnyPackage(
                          "city.accord.web",
                          "city.accord.web.text",
                          "city.accord.web.table",
                          "city.accord.web." + area + "..")))
          .allowEmptyShould(true)
          .check(AccordClasses.ALL);
  }

  /** What an Instance makes lives as long as whoever asks, and pools keep that for good. */
  @Test
  void whoLivesLongAsksForAllBeansOfAKindOnce() {
    for (Class<? extends Annotation> lives :
        List.of(Stateless.class, ApplicationScoped.class, Dependent.class))
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(lives)
          .should()
          .haveRawType(Instance.class)
          .because("it injects city.accord.All")
          .check(AccordClasses.ALL);
  }

  @Test
  void noPackageIsInBothClassLoaders() {
    Set<String> web =
        packagesOf(
            AccordClasses.ALL.stream()
                .filter(c -> c.getPackageName().startsWith("city.accord.web"))
                .collect(Collectors.toSet()));
    Set<String> ejb =
        packagesOf(
            AccordClasses.ALL.stream()
                .filter(c -> !c.getPackageName().startsWith("city.accord.web"))
                .collect(Collectors.toSet()));
    web.retainAll(ejb);
    assertEquals(Set.of(), web);
  }

  private static Set<String> packagesOf(Set<JavaClass> some) {
    return some.stream()
        .map(JavaClass::getPackageName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
