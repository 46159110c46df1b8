-- Five working days are a complaint's; what runs of a tip is the bureau's own.
update deadlines set limit_key = 'TIP-CHECK',
  basis = '《劳动保障监察条例》第十四条第二款规定及时立案，没有规定天数；天数是本机关的内部要求'
from complaints where complaints.id = deadlines.subject_id and complaints.kind = 'tip' and deadlines.limit_key = 'T-ACCEPT';
