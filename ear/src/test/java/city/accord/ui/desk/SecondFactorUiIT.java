package city.accord.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import java.io.IOException;
import java.math.BigInteger;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sign-in with an authenticator app, and without it on the day it is lost. */
@ExtendWith(OnRunningSummit.class)
class SecondFactorUiIT {

  private static final String PASSWORD = "three easy words";
  private static final String WRONG =
      "This code is not right. Codes change every 30 seconds and work once.";

  private final String email = "witness-" + System.nanoTime() + "@accord.example";

  private RunningSummit summit;
  private Clerk organiser;
  private Clerk owner;
  private String secret;
  private List<String> recoveryCodes;

  @BeforeEach
  void setUpApp(RunningSummit running) throws Exception {
    summit = running;
    organiser = Clerk.organiser(summit);
    organiser.open("/en/desk/accounts");
    organiser.fill("[name=open:name]", "Tsai Hui-ling");
    organiser.fill("[name=open:email]", email);
    organiser.find("input[value=witness]").attr("checked", true);
    organiser.press("Create and send the link");
    organiser.open("/en/desk/mails");
    String link = organiser.find(".letter:contains(" + email + ") .letter-links a").text();
    owner = new Clerk(summit);
    owner.open(link.substring(link.indexOf("/en/")));
    owner.fill("[name$=password]", PASSWORD);
    owner.press("Save password");
    givePassword(owner);
    owner.open("/en/desk/account/second-factor");
    secret = owner.find(".secret code").text();
    owner.fill("[name=app:code]", "000 000");
    owner.press("Turn on");
    assertEquals(WRONG, owner.find(".field-error").text());
    owner.fill("[name=app:code]", code(0));
    owner.press("Turn on");
    recoveryCodes = owner.all(".recovery-codes code").stream().map(Element::text).toList();
    assertEquals(10, recoveryCodes.size(), owner.find("main").text());
  }

  @Test
  void theCodeOfTheAppIsAskedForAndTakenOnce() throws Exception {
    owner.open("/en/desk/ceremonies");
    assertEquals("/en/desk/ceremonies", owner.path(), "whoever set it up is still signed in");
    Clerk phone = new Clerk(summit);
    givePassword(phone);
    phone.open("/en/desk/ceremonies");
    assertEquals("/en/sign-in?next=%2Fen%2Fdesk%2Fceremonies", phone.path(), "not yet");
    String code = code(1);
    giveCode(phone, code);
    assertEquals("/en/desk", phone.path());
    Clerk overTheShoulder = new Clerk(summit);
    givePassword(overTheShoulder);
    giveCode(overTheShoulder, code);
    assertEquals(WRONG, overTheShoulder.find(".field-error").text());
  }

  @Test
  void aRecoveryCodeLetsInOnceWithoutTheApp() {
    for (String typed : List.of(recoveryCodes.get(0).toLowerCase(), recoveryCodes.get(1))) {
      Clerk clerk = new Clerk(summit);
      givePassword(clerk);
      giveCode(clerk, typed);
      assertEquals("/en/desk", clerk.path());
    }
    Clerk again = new Clerk(summit);
    givePassword(again);
    giveCode(again, recoveryCodes.get(0));
    assertEquals(WRONG, again.find(".field-error").text());
  }

  @Test
  void anOrganiserRemovesTheAppOfWhoeverLostEverything() {
    organiser.open("/en/desk/accounts");
    organiser.open(organiser.find(".person:contains(" + email + ") a").attr("href"));
    organiser.press("Remove the app");
    owner.open("/en/desk/ceremonies");
    assertEquals("/en/sign-in?next=%2Fen%2Fdesk%2Fceremonies", owner.path());
    givePassword(owner);
    assertEquals("/en/desk", owner.path());
    organiser.open("/en/desk/mails");
    String letter = organiser.find(".letter:contains(" + email + ")").text();
    assertTrue(letter.contains("Your authenticator app was removed"), letter);
  }

  private void givePassword(Clerk clerk) {
    clerk.open("/en/sign-in");
    clerk.fill("[name$=email]", email);
    clerk.fill("[name$=password]", PASSWORD);
    clerk.press("Sign in");
  }

  private static void giveCode(Clerk clerk, String code) {
    clerk.open("/en/sign-in/code");
    clerk.fill("[name$=code]", code);
    clerk.press("Sign in");
  }

  /**
   * What the app would show by the server's clock, so many steps of 30 seconds from now; a step
   * that ends meanwhile does no harm, since the one before is still taken.
   */
  private String code(int steps) throws IOException, GeneralSecurityException {
    HttpURLConnection asked =
        (HttpURLConnection) URI.create(summit.http() + "/en").toURL().openConnection();
    long step = asked.getDate() / 30_000 + steps;
    asked.disconnect();
    BigInteger bits = BigInteger.ZERO;
    for (char each : secret.toCharArray())
      bits =
          bits.shiftLeft(5)
              .or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(each)));
    byte[] signed = bits.toByteArray();
    byte[] key = new byte[20];
    int length = Math.min(20, signed.length);
    System.arraycopy(signed, signed.length - length, key, 20 - length, length);
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(key, "RAW"));
    byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
    int number = ByteBuffer.wrap(hash, hash[19] & 0xf, 4).getInt() & Integer.MAX_VALUE;
    return "%06d".formatted(number % 1_000_000);
  }
}
