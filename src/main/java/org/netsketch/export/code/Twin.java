package org.netsketch.export.code;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;
import org.netsketch.train.Preparation;

/** A language or library in which the run of an experiment can be written as a program. */
public enum Twin {
  /** Python with NumPy alone, everything by hand. */
  NUMPY {
    @Override
    public String of(Preparation preparation, Language language) {
      return PythonTwin.of(preparation, language, id(), NumpyTwin::new);
    }
  },
  /** Python with PyTorch, which finds the gradient. */
  PYTORCH {
    @Override
    public String of(Preparation preparation, Language language) {
      return PythonTwin.of(preparation, language, id(), PytorchTwin::new);
    }
  },
  /** Python with Keras, which has the network, its gradient and its optimizers. */
  KERAS {
    @Override
    public String of(Preparation preparation, Language language) {
      return PythonTwin.of(preparation, language, id(), KerasTwin::new);
    }
  },
  /** A single file of Java without any library. */
  JAVA {
    @Override
    public String of(Preparation preparation, Language language) {
      return JavaTwin.of(preparation, language);
    }
  };

  /** The name in a command. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names, in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Twin::id).toList();
  }

  /** The one with a name, if there is one. */
  public static Optional<Twin> named(String id) {
    return Arrays.stream(values()).filter(twin -> twin.id().equals(id)).findFirst();
  }

  /** What the names of such programs end with. */
  public String extension() {
    return this == JAVA ? ".java" : ".py";
  }

  /**
   * Looks whether a file is called as such a program is; a name may also have no ending.
   *
   * @throws InvalidInput if it ends like something else
   */
  public void checkName(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.lastIndexOf('.') > 0 && !name.endsWith(extension())) {
      throw new InvalidInput(file.toString(), "notAProgramName", id(), extension());
    }
  }

  /**
   * The program.
   *
   * @param preparation the experiment with its rows and first parameters, which can be trained
   * @param language of its comments
   */
  public abstract String of(Preparation preparation, Language language);
}
