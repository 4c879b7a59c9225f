/// The tag tree while it grows. Nodes are made in reading order; what they hold is attached when it is painted, since
/// only then is it known on which page it landed.
struct StructureTree: Sendable {
  struct NodeID: Sendable, Hashable {
    fileprivate let index: Int
  }

  private enum Child {
    case node(NodeID)
    case content(page: Int, id: Int)
  }

  private struct Node {
    var element: StructureElement
    var children: [Child] = []
  }

  private var nodes: [Node]
  let root = NodeID(index: 0)

  init() { nodes = [Node(element: StructureElement(.document))] }

  mutating func add(_ element: StructureElement, to parent: NodeID) -> NodeID {
    let id = NodeID(index: nodes.count)
    nodes.append(Node(element: element))
    nodes[parent.index].children.append(.node(id))
    return id
  }

  mutating func add(_ role: StructureRole, to parent: NodeID) -> NodeID {
    add(StructureElement(role), to: parent)
  }

  mutating func attach(page: Int, id: Int, to node: NodeID) {
    nodes[node.index].children.append(.content(page: page, id: id))
  }

  func role(of node: NodeID) -> StructureRole { nodes[node.index].element.role }

  /// The finished tree, without the nodes that came to hold nothing.
  func build() -> StructureElement { build(root) ?? StructureElement(.document) }

  private func build(_ id: NodeID) -> StructureElement? {
    let children: [StructureChild] = nodes[id.index].children.compactMap { child in
      switch child {
      case .node(let inner): build(inner).map(StructureChild.element)
      case .content(let page, let id): .content(page: page, id: id)
      }
    }
    guard !children.isEmpty else { return nil }
    var element = nodes[id.index].element
    element.children = children
    return element
  }
}
