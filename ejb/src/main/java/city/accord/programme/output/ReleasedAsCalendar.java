package city.accord.programme.output;

import city.accord.Settings;
import city.accord.programme.Releases;
import city.accord.programme.SessionsAsCalendar;
import city.accord.summit.Summits;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** The calendar that everybody may subscribe to, with some of its sessions. */
@Dependent
class ReleasedAsCalendar implements SessionsAsCalendar {

  @Inject private Releases releases;
  @Inject private Summits summits;

  @Override
  public String of(Set<String> slugs, Language language) {
    return ProgrammeCalendar.write(
        releases.published().stream().filter(one -> slugs.contains(one.session().slug())).toList(),
        summits.current(),
        language,
        new PublicAddresses(Settings.baseUrl()));
  }
}
