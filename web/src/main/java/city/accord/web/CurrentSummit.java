package city.accord.web;

import city.accord.NotThere;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** The summit that this server runs, its languages, and what day and time it is there. */
@Named("current")
@RequestScoped
public class CurrentSummit {

  @Inject private Summits summits;
  @Inject private Site site;
  @Inject private Clock clock;

  private Summit summit;

  @PostConstruct
  void find() {
    summit = summits.find().orElse(null);
  }

  /** Null on a server where no summit has been described yet. */
  public Summit getSummit() {
    return summit;
  }

  /**
   * The summit, for what makes no sense without one.
   *
   * @throws NotThere on a server where no summit has been described yet
   */
  public Summit require() {
    if (summit == null) throw new Summits.NoSummit();
    return summit;
  }

  /** The languages of the summit, or those of the site where there is no summit yet. */
  public List<Language> languages() {
    return summit == null ? site.getLanguages() : summit.languages();
  }

  /** The languages that the public pages are offered in. */
  public List<Language> getOffered() {
    return summit == null ? site.getLanguages() : summit.siteLanguages();
  }

  /** The time zone of the venue; UTC where there is no summit yet. */
  public ZoneId zone() {
    return summit == null ? ZoneOffset.UTC : summit.zone();
  }

  public LocalDate today() {
    return LocalDate.now(clock.withZone(zone()));
  }

  public Instant now() {
    return clock.instant();
  }
}
