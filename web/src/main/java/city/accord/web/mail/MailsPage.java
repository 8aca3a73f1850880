package city.accord.web.mail;

import city.accord.Settings;
import city.accord.letter.LetterPostings;
import city.accord.mail.EnclosureRow;
import city.accord.mail.MailRow;
import city.accord.mail.MailSearch;
import city.accord.mail.MailState;
import city.accord.mail.Outbox;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Accord has written to people, and whether it has arrived. Where no mail server is set, this
 * is also where the letters are read, without what is for their recipients alone.
 */
@Named
@RequestScoped
public class MailsPage {

  private static final int LIMIT = 100;
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  @Inject private Outbox outbox;
  @Inject private LetterPostings postings;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.state}")
  private String state;

  @Inject
  @ManagedProperty("#{param.q}")
  private String sought;

  private List<MailRow> mails;
  private Map<MailState, Long> counts;
  private Map<Long, List<EnclosureRow>> files;

  public List<MailRow> getMails() {
    if (mails == null) mails = outbox.newest(getShown(), new MailSearch(sought), LIMIT);
    return mails;
  }

  /** What goes with a letter. */
  public List<EnclosureRow> files(MailRow mail) {
    if (files == null) files = outbox.enclosures(getMails().stream().map(MailRow::id).toList());
    return files.getOrDefault(mail.id(), List.of());
  }

  /** The state whose letters are shown, or null for all. */
  public MailState getShown() {
    return Stream.of(MailState.values())
        .filter(one -> address(one).equals(state))
        .findFirst()
        .orElse(null);
  }

  /** Those that need somebody first. */
  public List<MailState> getStates() {
    return List.of(
        MailState.HELD, MailState.GIVEN_UP, MailState.WAITING, MailState.SENT, MailState.WITHDRAWN);
  }

  /** What was typed to look for letters; empty where nothing was. */
  public String getSought() {
    return sought == null ? "" : sought.strip();
  }

  public int getMaxSought() {
    return MailSearch.MAX_LENGTH;
  }

  /** The list of letters in a state, or of all for null, with the same words looked for. */
  public String to(MailState one) {
    return site.to(path(one));
  }

  private String path(MailState one) {
    List<String> query = new ArrayList<>();
    if (one != null) query.add("state=" + address(one));
    if (!getSought().isEmpty())
      query.add("q=" + URLEncoder.encode(getSought(), StandardCharsets.UTF_8));
    return "/desk/mails" + (query.isEmpty() ? "" : "?" + String.join("&", query));
  }

  public String addressOf(MailState one) {
    return address(one);
  }

  /** A state as it stands in an address. */
  static String address(MailState one) {
    return one.name().toLowerCase().replace('_', '-');
  }

  public Map<MailState, Long> getCounts() {
    if (counts == null) counts = outbox.counts(new MailSearch(sought));
    return counts;
  }

  public long getTotal() {
    return getCounts().values().stream().mapToLong(Long::longValue).sum();
  }

  public void sendAgain(MailRow mail) {
    outbox.sendAgain(mail.id());
    site.goTo(path(getShown()), "mail.sent-once-more");
  }

  /** Lets a letter leave that an officer has read. */
  public void release(MailRow mail) {
    postings.release(List.of(mail.id()));
    site.goTo(path(getShown()), "mail.released", 1);
  }

  /** Lets all leave that this page shows as held. */
  public void releaseShown() {
    List<Long> held =
        getMails().stream()
            .filter(mail -> mail.state() == MailState.HELD)
            .map(MailRow::id)
            .toList();
    postings.release(held);
    site.goTo(path(getShown()), "mail.released", held.size());
  }

  /** A letter that is held is never sent. */
  public void takeOut(MailRow mail) {
    outbox.takeOut(mail.id());
    site.goTo(path(getShown()), "mail.taken-out", mail.recipient());
  }

  /** Whether letters are shown that an officer has yet to release. */
  public boolean isHolding() {
    return getShown() == MailState.HELD && !getMails().isEmpty();
  }

  /** Whether the letters may be read here: with a mail server, only their readers may. */
  public boolean isReadHere() {
    return Settings.get("accord.mail.host").isEmpty();
  }

  /**
   * What a letter says. Whoever follows a link of it acts in the name of its reader, without a
   * password: where letters reach their readers, nobody else sees the links.
   */
  public String text(MailRow mail) {
    if (isReadHere()) return mail.body();
    return LINK.matcher(mail.body())
        .replaceAll(Matcher.quoteReplacement("[" + site.say("mail.hidden-link") + "]"));
  }

  /** What its text leads to, unless that is for the recipient alone. */
  public List<String> links(MailRow mail) {
    if (mail.masked()) return List.of();
    return LINK.matcher(mail.body()).results().map(MatchResult::group).toList();
  }
}
