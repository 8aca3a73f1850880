package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Refused;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.OutOfOrder;
import city.accord.signing.ceremony.Slots;
import city.accord.signing.ceremony.SlotsNotSettled;
import city.accord.signing.published.PublishedFiles;
import city.accord.signing.seal.CopyVerifier;
import city.accord.signing.sealing.PendingTimestamps;
import city.accord.signing.sealing.SealedDeclarations;
import city.accord.signing.sealing.Sealing;
import city.accord.signing.sealing.UnfinishedSealings;
import city.accord.signing.verify.Verdict;
import city.accord.signing.verify.Verification;
import city.accord.testing.AsProtocol;
