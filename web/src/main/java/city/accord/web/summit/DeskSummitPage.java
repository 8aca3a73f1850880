package city.accord.web.summit;

import city.accord.Settings;
import city.accord.summit.DescribeSummit;
import city.accord.summit.ScheduledTime;
import city.accord.summit.SiteLanguages;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.summit.WallClock;
import city.accord.summit.ZoneChange;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.SentFile;
import city.accord.web.Site;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The edition of the summit while it is described: its name, days, place and languages. */
@Named
@RequestScoped
public class DeskSummitPage {

  @Inject private Summits summits;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private int version;
  private EditableText name;
  private EditableText theme;
  private EditableText host;
  private EditableText venue;
  private EditableText address;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private String zone;
  private String languages;
  private Part emblem;
  private ZoneChange zoneChange;
  private List<ScheduledTime> scheduled;
  private List<String> offered;

  @PostConstruct
  void open() {
    Summit summit = current.getSummit();
    version = summit == null ? 0 : summit.version();
    List<Language> spoken = summit == null ? site.getLanguages() : summit.languages();
    languages = spoken.stream().map(Language::tag).collect(Collectors.joining(" "));
    name = text(summit == null ? null : summit.name(), spoken);
    theme = text(summit == null ? null : summit.theme(), spoken);
    host = text(summit == null ? null : summit.host(), spoken);
    venue = text(summit == null ? null : summit.venue(), spoken);
    address = text(summit == null ? null : summit.address(), spoken);
    firstDay = summit == null ? null : summit.firstDay();
    lastDay = summit == null ? null : summit.lastDay();
    offered = current.getOffered().stream().map(Language::tag).toList();
    zone = (summit == null ? Settings.timeZone() : summit.zone()).getId();
  }

  private static EditableText text(LocalizedText text, List<Language> languages) {
    return new EditableText(text == null ? LocalizedText.EMPTY : text, languages);
  }

  /** Whether to seal and to publish takes two officers. */
  public boolean isFourEyes() {
    return current.getSummit() != null && current.getSummit().fourEyes();
  }

  public void turnFourEyes() {
    summits.requireFourEyes(!isFourEyes());
    site.goTo("/desk/summit", "summit.saved");
  }

  public void save() {
    summits.describe(
        version,
        new DescribeSummit(
            name.toText(),
            theme.toText(),
            host.toText(),
            venue.toText(),
            address.toText(),
            firstDay,
            lastDay,
            ZoneId.of(zone),
            Arrays.stream(languages.strip().split("[\\s,]+")).map(Language::of).toList()),
        zoneChange);
    site.goTo("/desk", "summit.saved");
  }

  /** Offers the public pages in the languages that are ticked. */
  public void offer() {
    summits.offer(offered.stream().map(Language::of).toList());
    site.goTo("/desk/summit", "summit.saved");
  }

  /** The languages that the public pages are written in. */
  public List<Language> getWritten() {
    return SiteLanguages.ALL;
  }

  public List<String> getOffered() {
    return offered;
  }

  public void setOffered(List<String> offered) {
    this.offered = offered;
  }

  /** Shows another emblem of the host; without a file it stays as it is. */
  public void showEmblem() throws IOException {
    if (!SentFile.isThere(emblem)) return;
    summits.showEmblem(SentFile.bytes(emblem));
    site.goTo("/desk/summit", "marks.saved");
  }

  public void removeEmblem() {
    summits.showEmblem(null);
    site.goTo("/desk/summit", "marks.removed");
  }

  public Part getEmblem() {
    return emblem;
  }

  public void setEmblem(Part emblem) {
    this.emblem = emblem;
  }

  /** Whether hours are planned and the zone is to be another one: then it is asked what stays. */
  public boolean isZoneChangeAsked() {
    return !zone.equals(current.zone().getId()) && !getScheduled().isEmpty();
  }

  /** All that is planned for certain hours. */
  public List<ScheduledTime> getScheduled() {
    if (scheduled == null) scheduled = summits.scheduled();
    return scheduled;
  }

  /** What clocks show at a planned moment in the zone that was chosen; null if they skip it. */
  public String after(ScheduledTime time, ZoneChange change) {
    ZoneId chosen = ZoneId.of(zone);
    try {
      Instant at = change.apply(time.at(), current.zone(), chosen);
      boolean once = WallClock.occurrence(at, chosen) == null;
      return DateTimeFormatter.ofPattern(once ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm (O)")
          .format(at.atZone(chosen));
    } catch (WallClock.HourDoesNotExist skipped) {
      return null;
    }
  }

  /** What clocks at the venue show at a planned moment as long as its zone stays. */
  public String before(ScheduledTime time) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(time.at().atZone(current.zone()));
  }

  public ZoneChange[] getZoneChanges() {
    return ZoneChange.values();
  }

  public ZoneChange getZoneChange() {
    return zoneChange;
  }

  public void setZoneChange(ZoneChange zoneChange) {
    this.zoneChange = zoneChange;
  }

  public TreeSet<String> getZones() {
    return new TreeSet<>(ZoneId.getAvailableZoneIds());
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public EditableText getName() {
    return name;
  }

  public EditableText getTheme() {
    return theme;
  }

  public EditableText getHost() {
    return host;
  }

  public EditableText getVenue() {
    return venue;
  }

  public EditableText getAddress() {
    return address;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getLanguages() {
    return languages;
  }

  public void setLanguages(String languages) {
    this.languages = languages;
  }
}
