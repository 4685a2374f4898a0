/// What can be wrong with a file of signatures.
public enum SignatureError: Error, Sendable, Hashable {
  /// The file cannot be read.
  case unreadable(path: String, reason: String)
  /// The file holds no signatures.
  case noSignatures(path: String)
  /// The file is of another version of the format.
  case otherVersion(path: String)
  /// The file ends, or is damaged, at a byte.
  case torn(path: String, offset: UInt64)
  /// Two files, or a file and this program, differ in what decides a signature.
  case otherRecipe(path: String, than: String, differences: [String])
  /// An input was not what it is now when it was sketched.
  case changed(path: String, input: String)
  /// Standard input cannot be read a second time by whoever uses the signatures.
  case standardInput
  /// The inputs failed.
  case corpus(CorpusError)
  /// The file cannot be written.
  case output(OutputError)
}

extension SignatureError: CustomStringConvertible {
  /// What is wrong, where, and what to do about it.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .noSignatures(let path):
      "\(path): is no file of signatures; make one with darnel sketch"
    case .otherVersion(let path):
      "\(path): was written by another version of Darnel; sketch its inputs again"
    case .torn(let path, let offset):
      "\(path): is cut off or damaged at byte \(offset); sketch its inputs again"
    case .otherRecipe(let path, let other, let differences):
      "\(path): was made by another recipe than \(other): \(differences.joined(separator: ", ")); "
        + "sketch both by one recipe"
    case .changed(let path, let input):
      "\(input): is not what it was when \(path) was made of it; sketch it again"
    case .standardInput:
      "-: standard input cannot be read again when its signatures are used; write it to a file"
    case .corpus(let error): error.description
    case .output(let error): error.description
    }
  }
}
